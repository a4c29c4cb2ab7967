import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { onTestFinished } from 'vitest';

/** A file server that knows nothing of what it serves; it is closed after the test. */
export async function serveFiles(folder: string): Promise<string> {
  const server = createServer(express().use(express.static(folder))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
