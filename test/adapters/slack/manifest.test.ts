import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createManifest } from '../../../src/adapters/slack/manifest.ts';
import { FEATURES, listScopes } from '../../../src/adapters/slack/scopes.ts';
import { ConfigError } from '../../../src/config-error.ts';
import { en } from '../../../src/core/words/en.ts';

describe('createManifest', () => {
  it('is the manifest.json that people paste', () => {
    const shipped = readFileSync(new URL('../../../manifest.json', import.meta.url), 'utf8');
    expect(JSON.parse(shipped)).toEqual(createManifest());
  });

  it('asks for nothing but what a feature of the table uses', () => {
    const { oauth_config, features, settings } = createManifest();
    expect(oauth_config?.scopes).toEqual({
      bot: [
        'commands',
        'app_mentions:read',
        'chat:write',
        'im:history',
        'channels:read',
        'groups:read',
        'channels:history',
        'groups:history',
        'users:read',
        'im:write',
      ],
      bot_optional: [
        'channels:read',
        'groups:read',
        'channels:history',
        'groups:history',
        'users:read',
        'im:write',
      ],
    });
    expect(settings?.event_subscriptions?.bot_events).toEqual([
      'app_mention',
      'message.im',
      'app_home_opened',
      'member_joined_channel',
    ]);
    expect(features?.slash_commands?.map(({ command }) => command)).toEqual(['/define', '/glossary']);
    expect(features?.slash_commands?.map(({ usage_hint }) => usage_hint)).toEqual([
      en.commands.defineHint,
      en.commands.glossaryHint,
    ]);
    expect(features?.shortcuts?.map(({ callback_id }) => callback_id)).toEqual(['define_message']);
  });

  it('asks for what each event needs, and lists what is optional among all scopes, as Slack demands', () => {
    const { oauth_config, settings } = createManifest();
    const { bot = [], bot_optional = [] } = oauth_config?.scopes ?? {};
    for (const event of settings?.event_subscriptions?.bot_events ?? []) {
      const features = FEATURES.filter(
        (feature) => 'events' in feature && feature.events.some((e) => e === event),
      );
      expect(features.flatMap(({ scopes }) => scopes).every((scope) => bot.includes(scope))).toBe(true);
    }
    expect(bot).toEqual(expect.arrayContaining(bot_optional));
    expect(new Set(bot).size).toBe(bot.length);
  });

  it('has a Home tab, and lets people write to the bot', () => {
    expect(createManifest().features?.app_home).toMatchObject({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    });
  });

  it('needs no address for Socket Mode', () => {
    expect(createManifest().settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(createManifest())).not.toContain('url');
  });

  it.each([
    ['https://lemma.example.com', 'https://lemma.example.com/slack/events'],
    ['https://lemma.example.com/', 'https://lemma.example.com/slack/events'],
    ['https://example.com/lemma/', 'https://example.com/lemma/slack/events'],
    ['https://lemma.example.com/slack/events', 'https://lemma.example.com/slack/events'],
  ])('puts %s where Slack calls over HTTP', (url, expected) => {
    const { settings, features } = createManifest({ url });
    expect(settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: expected },
      interactivity: { is_enabled: true, request_url: expected },
    });
    expect(features?.slash_commands?.map((command) => command.url)).toEqual([expected, expected]);
  });

  it.each(['lemma.example.com', 'http://lemma.example.com', 'ftp://x', ''])(
    'refuses the address “%s”',
    (url) => {
      expect(() => createManifest({ url })).toThrow(ConfigError);
      expect(() => createManifest({ url })).toThrow(/Give the public https address/);
    },
  );

  it('stays within Slack’s limits', () => {
    const { display_information: info, features } = createManifest();
    for (const { description, usage_hint = '' } of features?.slash_commands ?? []) {
      expect(description.length).toBeLessThanOrEqual(2_000);
      expect(usage_hint.length).toBeLessThanOrEqual(1_000);
    }
    expect(info.name.length).toBeLessThanOrEqual(35);
    expect(info.description?.length).toBeLessThanOrEqual(140);
    expect(features?.bot_user?.display_name).toMatch(/^[a-z0-9._-]{1,80}$/);
    for (const { name, description } of features?.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });
});

describe('the table of features', () => {
  it('says why for each', () => {
    for (const { feature, why } of FEATURES) {
      expect(feature.length).toBeGreaterThan(0);
      expect(why).toMatch(/\.$/);
    }
  });

  it('wants a scope for everything but the Home tab', () => {
    const free = FEATURES.filter(({ scopes }) => scopes.length === 0).map(({ feature }) => feature);
    expect(free).toEqual(['The Home tab']);
  });

  it('counts a scope that anything needs as required', () => {
    const { required, optional } = listScopes();
    expect(required.filter((scope) => optional.includes(scope))).toEqual([]);
  });

  it('is the table of the setup guide', () => {
    const guide = readFileSync(new URL('../../../docs/slack.md', import.meta.url), 'utf8');
    for (const { feature, scopes } of FEATURES) {
      expect(guide).toContain(feature);
      for (const scope of scopes) expect(guide).toContain(`\`${scope}\``);
    }
  });
});
