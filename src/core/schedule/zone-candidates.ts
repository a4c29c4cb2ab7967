const CENTRAL_EUROPE = ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid', 'Europe/Rome', 'Europe/Warsaw'];
const EASTERN_EUROPE = [
  'Europe/Helsinki',
  'Europe/Kyiv',
  'Europe/Bucharest',
  'Europe/Athens',
  'Africa/Cairo',
];
const US = {
  eastern: ['America/New_York', 'America/Toronto'],
  central: ['America/Chicago', 'America/Mexico_City', 'America/Winnipeg'],
  mountain: ['America/Denver', 'America/Phoenix', 'America/Edmonton'],
  pacific: ['America/Los_Angeles', 'America/Vancouver'],
};
const UNITED_STATES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Anchorage',
];
const AUSTRALIA = [
  'Australia/Sydney',
  'Australia/Melbourne',
  'Australia/Brisbane',
  'Australia/Adelaide',
  'Australia/Perth',
];

/**
 * Abbreviations, which several zones share and half of which know no summer time, and countries of several zones: at
 * most five zones that may be meant, never a sure one. In lower case.
 */
export const ZONE_CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  ...every(['cet', 'cest', 'mez', 'mesz', 'met'], CENTRAL_EUROPE),
  ...every(['eet', 'eest', 'oez'], EASTERN_EUROPE),
  ...every(['wet', 'west'], ['Europe/Lisbon', 'Atlantic/Canary']),
  gmt: ['Europe/London', 'UTC', 'Africa/Accra', 'Africa/Abidjan', 'Atlantic/Reykjavik'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  msk: ['Europe/Moscow', 'Europe/Minsk'],
  ...every(['est', 'edt', 'et', 'eastern'], US.eastern),
  ...every(['ct', 'cdt', 'central'], US.central),
  cst: [...US.central, 'Asia/Shanghai'],
  ...every(['mst', 'mdt', 'mt', 'mountain'], US.mountain),
  ...every(['pst', 'pdt', 'pt', 'pacific'], US.pacific),
  hst: ['Pacific/Honolulu'],
  brt: ['America/Sao_Paulo', 'America/Bahia', 'America/Fortaleza'],
  ist: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
  jst: ['Asia/Tokyo'],
  kst: ['Asia/Seoul'],
  sgt: ['Asia/Singapore'],
  hkt: ['Asia/Hong_Kong'],
  ...every(['aest', 'aedt', 'australia', 'australien'], AUSTRALIA),
  ...every(['nzst', 'nzdt', 'new zealand'], ['Pacific/Auckland', 'Pacific/Chatham']),
  ...every(['us', 'usa', 'america', 'united states'], UNITED_STATES),
  ...every(
    ['europe', 'europa'],
    ['Europe/London', 'Europe/Berlin', 'Europe/Paris', 'Europe/Helsinki', 'Europe/Moscow'],
  ),
  ...every(
    ['canada', 'kanada'],
    ['America/Toronto', 'America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Halifax'],
  ),
  ...every(['brazil', 'brasil', 'brasilien'], ['America/Sao_Paulo', 'America/Manaus', 'America/Fortaleza']),
  ...every(['spain', 'spanien'], ['Europe/Madrid', 'Atlantic/Canary']),
  portugal: ['Europe/Lisbon', 'Atlantic/Azores'],
  ...every(['mexico', 'mexiko'], ['America/Mexico_City', 'America/Tijuana', 'America/Cancun']),
};

function every(names: readonly string[], zones: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, zones]));
}
