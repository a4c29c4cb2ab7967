import { termOfDay } from '../../../core/glossary/term-of-day.ts';
import { summarise } from '../../../core/replies/term/summarise.ts';
import { addressOf } from '../here.ts';
import { paths } from '../paths.ts';
import type { DailyTerm, Site } from '../site.ts';
import { siteWordsIn } from '../words/site-words-in.ts';
import { type Xml, xml } from './xml.ts';

const DAYS = 14;
const DAY_MS = 86_400_000;

/** The terms of today and of the days before it, as Atom (RFC 4287); only for a site that knows its address. */
export function dailyFeed(site: Site): string | undefined {
  const { today, language } = site;
  const [home, self] = [addressOf(site, paths.front), addressOf(site, paths.feed)];
  if (home === undefined || self === undefined) return undefined;
  const { feed, name, title } = siteWordsIn(language);
  const days = today ? daysUntil(site, today.date) : [];
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${self}</id>
<title>${`${feed.title} · ${title} · ${name}`}</title>
<subtitle>${feed.text}</subtitle>
<updated>${instantOf(days[0]?.date ?? '1970-01-01')}</updated>
<author><name>${name}</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${home}"/>
${days.map((day) => entry(site, day))}
</feed>
`.xml;
}

function entry(site: Site, { date, term }: DailyTerm): Xml {
  const address = addressOf(site, paths.term(term)) ?? '';
  return xml`<entry>
<id>${`${address}#${date}`}</id>
<title>${term.name}</title>
<updated>${instantOf(date)}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<category term="${term.category}"/>
<summary>${summarise(term, 900)}</summary>
</entry>`;
}

/** Newest first. */
function daysUntil({ glossary }: Site, date: string): DailyTerm[] {
  return Array.from({ length: DAYS }, (_, back) => {
    const day = new Date(Date.parse(date) - back * DAY_MS).toISOString().slice(0, 10);
    const term = termOfDay(glossary, day);
    return term ? [{ date: day, term }] : [];
  }).flat();
}

function instantOf(date: string): string {
  return `${date}T00:00:00Z`;
}
