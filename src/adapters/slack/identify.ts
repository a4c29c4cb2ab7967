import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { ConfigError } from '../../config-error.ts';

/** Who the bot is in its workspace, as Slack says. */
export type Identity = { readonly botUserId: string; readonly botId?: string };

const APPS = 'https://api.slack.com/apps';

/** Answers that only a person can mend, by a new token or a new installation. */
const BAD_TOKEN = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_expired',
  'token_revoked',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
  'missing_scope',
  'no_permission',
]);

/**
 * Asks Slack whose token this is.
 * @throws ConfigError when Slack refuses the token.
 */
export async function identify(client: WebClient): Promise<Identity> {
  const { user_id: botUserId, bot_id: botId } = await client.auth.test().catch((error: unknown) => {
    throw explainBotRefusal(error);
  });
  if (!botUserId) throw new Error('Slack did not say who the bot is. Check SLACK_API_URL.');
  return { botUserId, ...(botId ? { botId } : {}) };
}

/** A refused bot token as the ConfigError that a person can act on; any other error as it is. */
export function explainBotRefusal(error: unknown): unknown {
  const lacksScope = error instanceof WebAPIPlatformError && error.data.error === 'missing_scope';
  return refusalOf(
    error,
    'SLACK_BOT_TOKEN',
    lacksScope
      ? `Add the scopes of manifest.json at ${APPS} → your app → App Manifest, and install the app again`
      : `Copy the Bot User OAuth Token (xoxb-…) from ${APPS} → your app → OAuth & Permissions; install the app first if there is none`,
  );
}

/** A refused app token as the ConfigError that a person can act on; any other error as it is. */
export function explainSocketRefusal(error: unknown): unknown {
  return refusalOf(
    error,
    'SLACK_APP_TOKEN',
    `Make an App-Level Token (xapp-…) with the scope connections:write at ${APPS} → your app → Basic Information, and turn Socket Mode on`,
  );
}

function refusalOf(error: unknown, variable: string, advice: string): unknown {
  if (!(error instanceof WebAPIPlatformError) || !BAD_TOKEN.has(error.data.error)) return error;
  return new ConfigError([`Slack refused ${variable} (${error.data.error}). ${advice}.`]);
}
