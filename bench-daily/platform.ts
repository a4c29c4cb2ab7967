/** A platform with many workspaces, in a process of its own; the parent tells it what to do. */
import { listScopes } from '../src/adapters/slack/scopes.ts';
import { startLocalDiscord } from '../src/playground/discord/start-local-discord.ts';
import { startLocalSlack } from '../src/playground/slack/start-local-slack.ts';
import type { Arrival, Order, Report } from './orders.ts';
import { limitedWorkspace, listPlaces, type Size, tokenOf } from './places.ts';
import { openSlowLine } from './slow-line.ts';

/** How long the limited workspace asks the bot to wait, each time. */
const RETRY_AFTER_S = 30;

const arrivals: Arrival[] = [];
let countLimited = () => 0;

process.on('disconnect', () => process.exit());
process.on('message', (order: Order) => void obey(order));

async function obey(order: Order): Promise<void> {
  if (order.kind === 'count') return tell({ kind: 'counted', arrivals, limited: countLimited() });
  const start = order.platform === 'slack' ? startSlack : startDiscord;
  const { apiUrl, token } = await start(order.size, order.refusals);
  const line = await openSlowLine(apiUrl, order.latencyMs);
  tell({ kind: 'started', apiUrl: line.address, token });
}

async function startSlack(size: Size, refusals: number) {
  const { required, optional } = listScopes();
  const slack = await startLocalSlack({ rateLimits: true, scopes: [...required, ...optional] });
  const workspaces = new Map<string, typeof slack.workspace>();
  for (const { workspace: id, channel } of listPlaces('slack', size)) {
    const workspace = workspaces.get(id) ?? slack.addTeam({ id, botToken: tokenOf(id) }).workspace;
    if (!workspaces.has(id)) workspace.on('message', (message) => note(id, message.channel));
    workspaces.set(id, workspace);
    workspace.addChannel(channel, channel.toLowerCase(), 'public', [workspace.botUserId]);
  }
  if (refusals > 0) {
    const fault = { kind: 'rate-limit', retryAfterSeconds: RETRY_AFTER_S } as const;
    slack.faults.plan.add(`${limitedWorkspace('slack')} chat.postMessage`, fault, refusals * size.channels);
  }
  countLimited = () =>
    [...workspaces.values()].flatMap(({ calls }) => calls).filter(({ status }) => status === 429).length;
  return { apiUrl: slack.apiUrl, token: slack.botToken };
}

async function startDiscord(size: Size, refusals: number) {
  const discord = await startLocalDiscord({ rateLimits: true });
  const { world } = discord;
  const workspaceOf = new Map<string, string>();
  for (const { workspace, channel } of listPlaces('discord', size)) {
    if (!world.guilds.has(workspace)) world.addGuild(workspace, `Server ${workspace}`);
    world.addChannel(channel, `channel-${channel}`, workspace);
    workspaceOf.set(channel, workspace);
    if (refusals > 0 && workspace === limitedWorkspace('discord')) {
      const fault = { kind: 'rate-limit', retryAfterSeconds: RETRY_AFTER_S } as const;
      discord.faults.plan.add(`POST /channels/${channel}/messages`, fault, refusals);
    }
  }
  world.on('message', ({ channel }) => {
    const workspace = workspaceOf.get(channel);
    // The answers to people stand in other channels.
    if (workspace) note(workspace, channel);
  });
  countLimited = () => world.calls.filter(({ status }) => status === 429).length;
  return { apiUrl: discord.apiUrl, token: discord.token };
}

function note(workspace: string, channel: string): void {
  arrivals.push({ workspace, channel, at: Date.now() });
}

function tell(report: Report): void {
  process.send?.(report);
}
