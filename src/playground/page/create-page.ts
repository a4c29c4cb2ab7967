import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { LocalDiscord } from '../discord/start-local-discord.ts';
import type { LocalSlack } from '../slack/start-local-slack.ts';
import type { Act } from './act.ts';
import { checkHost } from './check-host.ts';
import { createDiscordActs } from './discord-acts.ts';
import { createSlackActs } from './slack-acts.ts';
import { toState } from './state.ts';

/** Nothing from outside, and no script in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The page of the playground with the addresses behind it. Everything it does goes through the local servers. */
export function createPage(slack: LocalSlack, discord: LocalDiscord): RequestHandler {
  const acts: Readonly<Record<string, Act>> = { ...createSlackActs(slack), ...createDiscordActs(discord) };
  const page = Router();
  page.use(checkHost);
  page.use((_request, response, next) => {
    response.set({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' });
    next();
  });
  page.get('/', (_request, response) => response.redirect('/playground'));
  page.get('/playground/events', stream(slack, discord));
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

/** Server-sent events: the whole state after each change, many changes in one turn counted as one. */
function stream({ workspace }: LocalSlack, { world }: LocalDiscord): RequestHandler {
  return (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    let isPlanned = false;
    const send = () => {
      isPlanned = false;
      response.write(`data: ${JSON.stringify(toState(workspace, world))}\n\n`);
    };
    const plan = () => {
      if (!isPlanned) setImmediate(send);
      isPlanned = true;
    };
    workspace.on('change', plan);
    world.on('change', plan);
    request.on('close', () => {
      workspace.off('change', plan);
      world.off('change', plan);
    });
    send();
  };
}
