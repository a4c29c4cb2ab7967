import type { DiscordWorld } from './world.ts';

/** Puts the people and the two servers into a local Discord: one that has the bot, and one that has not added it. */
export function furnishWorld(world: DiscordWorld): void {
  world.addUser(world.botUserId, 'lemma', true);
  world.addUser('200000000000000001', 'ada', false).managesServers = true;
  world.addUser('200000000000000002', 'bob', false);
  world.addGuild('300000000000000001', 'The Workshop');
  world.addChannel('400000000000000001', 'general', '300000000000000001');
  world.addChannel('400000000000000002', 'term-of-the-day', '300000000000000001');
  world.addChannel('400000000000000003', 'read-only', '300000000000000001').denied.add('SEND_MESSAGES');
  world.addGuild('300000000000000002', 'Elsewhere').hasBot = false;
  world.addChannel('400000000000000004', 'lobby', '300000000000000002');
}
