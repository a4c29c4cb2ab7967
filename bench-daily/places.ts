import type { Platform } from '../src/core/replies/reply.ts';

/** How many workspaces there are, and how many channels each has. */
export type Size = { readonly workspaces: number; readonly channels: number };

export type Place = { readonly workspace: string; readonly channel: string };

/** Every channel of every workspace, by the ids that the local platforms give them. */
export function listPlaces(platform: Platform, { workspaces, channels }: Size): Place[] {
  return numbers(workspaces).flatMap((workspace) =>
    numbers(channels).map((channel) => ({
      workspace: workspaceId(platform, workspace),
      channel: channelId(platform, workspace, channel),
    })),
  );
}

/** The one that is answered with 429, where one is. */
export function limitedWorkspace(platform: Platform): string {
  return workspaceId(platform, 1);
}

/** A Slack workspace's bot has a token of its own. */
export function tokenOf(workspace: string): string {
  return `xoxb-${workspace}`;
}

function workspaceId(platform: Platform, workspace: number): string {
  return platform === 'slack' ? `T${pad(workspace, 8)}` : `5${pad(workspace, 17)}`;
}

function channelId(platform: Platform, workspace: number, channel: number): string {
  const start = platform === 'slack' ? 'C' : '6';
  return `${start}${pad(workspace, platform === 'slack' ? 5 : 11)}${pad(channel, 6)}`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
