const CLASSES: [string, RegExp][] = [
  ['bot', /bot|crawl|spider|slurp|headless|curl|wget|python|java\/|okhttp\/0/i],
  ['tablet', /ipad|tablet|android(?!.*mobile)/i],
  ['phone', /iphone|android|mobile|okhttp|cfnetwork/i],
  ['desktop', /windows|macintosh|x11|linux|cros/i],
];

/** What kind of machine it was: the whole of a user agent tells people apart. */
export function agentClass(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  return CLASSES.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'other';
}
