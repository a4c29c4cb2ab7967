import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { Subscription } from '../../daily/subscription.ts';
import type { Clock } from '../clock.ts';
import type { LocalDiscord } from '../discord/start-local-discord.ts';
import { createFaultBoard } from '../faults/create-fault-board.ts';
import { faultyDiscord, faultySlack } from '../faults/faulty-platform.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';
import type { Act } from './act.ts';
import { checkHost } from './check-host.ts';
import { createDiscordActs } from './discord-acts.ts';
import { createSlackActs } from './slack-acts.ts';
import { toState } from './state.ts';
import { streamState } from './stream-state.ts';
import { createToolActs } from './tool-acts.ts';

/** Nothing from outside, and no script in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The page of the playground with the addresses behind it. Everything it does goes through the local servers.
 * @param subscriptions whose posts the page's clock goes on to.
 */
export function createPage(
  slack: LocalSlack,
  discord: LocalDiscord,
  clock: Clock,
  subscriptions: () => Iterable<Subscription>,
): RequestHandler {
  const faults = {
    slack: createFaultBoard(faultySlack(slack)),
    discord: createFaultBoard(faultyDiscord(discord)),
  };
  const acts: Readonly<Record<string, Act>> = {
    ...createSlackActs(slack),
    ...createDiscordActs(discord),
    ...createToolActs({ slack, discord, clock, faults, subscriptions }),
  };
  const sources = [
    slack.workspace,
    discord.world,
    clock.changes,
    faults.slack.changes,
    faults.discord.changes,
  ];
  const page = Router();
  page.use(checkHost);
  page.use((_request, response, next) => {
    response.set({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
    next();
  });
  page.get('/', (_request, response) => response.redirect('/playground'));
  page.get(
    '/playground/events',
    streamState(sources, () => toState({ slack, discord, clock, faults })),
  );
  page.post('/playground/acts/:name', express.json({ limit: '64kb' }), (request, response) => {
    const act = acts[String(request.params.name)];
    if (!act) {
      response.status(404).json({ error: 'There is no such act.' });
      return;
    }
    act(request.body).then(
      (answer) => response.json(answer ?? {}),
      (error: unknown) => response.status(400).json({ error: messageOf(error) }),
    );
  });
  page.use(
    '/playground',
    express.static(fileURLToPath(new URL('static', import.meta.url)), { redirect: false }),
  );
  page.get('/playground', (_request, response) => {
    response.sendFile('index.html', { root: fileURLToPath(new URL('static', import.meta.url)) });
  });
  return page;
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
