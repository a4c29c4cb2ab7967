import { ConfigError } from '../../config-error.ts';
import { en } from '../../core/words/en.ts';
import type { Words } from '../../core/words/words.ts';
import { type CommandName, listEvents, listScopes, type ShortcutId, type SlackManifest } from './scopes.ts';

/** The one path that Slack calls over HTTP: for events, commands and buttons alike. */
export const REQUEST_PATH = '/slack/events';

type CommandWords = { readonly description: string; readonly usage_hint: string };

const commandsOf = ({ commands }: Words): Record<CommandName, CommandWords> => ({
  '/define': { description: commands.define, usage_hint: commands.defineHint },
  '/glossary': { description: commands.glossary, usage_hint: commands.glossaryHint },
});

type ShortcutWords = { readonly name: string; readonly description: string };

const shortcutsOf = ({ commands }: Words): Record<ShortcutId, ShortcutWords> => ({
  define_message: { name: commands.explain, description: commands.explainDescription },
});

/**
 * The manifest of the Slack app: for Socket Mode, or, with the public https address of the bot, for HTTP. One manifest
 * can't serve both.
 * @throws ConfigError when the address is not a https one.
 */
export function createManifest({
  url,
  words = en,
}: {
  readonly url?: string;
  readonly words?: Words;
} = {}): SlackManifest {
  const request = url === undefined ? undefined : toRequestUrl(url);
  const { required, optional } = listScopes();
  return {
    display_information: {
      name: 'Lemma',
      description: 'Explains technical terms where you talk: /define, a mention, or a term of the day.',
      background_color: '#1d4e5f',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        // Without these two nobody can write to the bot.
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'lemma', always_online: true },
      shortcuts: Object.entries(shortcutsOf(words)).map(([callback_id, named]) => ({
        type: 'message',
        callback_id,
        ...named,
      })),
      slash_commands: Object.entries(commandsOf(words)).map(([command, described]) => ({
        command,
        ...(request ? { url: request } : {}),
        ...described,
        should_escape: false,
      })),
    },
    // Slack takes a manifest only if what is optional stands among all that is asked for, too.
    oauth_config: { scopes: { bot: [...required, ...optional], bot_optional: optional } },
    settings: {
      event_subscriptions: { ...(request ? { request_url: request } : {}), bot_events: listEvents() },
      interactivity: { is_enabled: true, ...(request ? { request_url: request } : {}) },
      org_deploy_enabled: false,
      socket_mode_enabled: request === undefined,
      token_rotation_enabled: false,
    },
  };
}

function toRequestUrl(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    throw new ConfigError([
      `The address “${url}” is not one that Slack can call. Give the public https address of the bot, such as https://lemma.example.com.`,
    ]);
  }
  const { origin, pathname } = new URL(url);
  const path = pathname.replace(/\/+$/, '');
  return origin + (path.endsWith(REQUEST_PATH) ? path : path + REQUEST_PATH);
}
