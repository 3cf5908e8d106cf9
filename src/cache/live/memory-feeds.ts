import {
  checkEntry,
  FEED_LIFE_MS,
  FEED_START,
  type FeedEntry,
  type FeedPage,
  type Feeds,
  MOST_IN_FEED,
  parseFeedPlace,
  type PlacedEntry,
} from './feeds.js';
import { ForgettingMap } from './forgetting-map.js';

const MOST_FEEDS = 20;

interface Feed {
  life: string;
  entries: (FeedEntry & { number: number })[];
}

/** What happened in this process. */
export class MemoryFeeds implements Feeds {
  private readonly feeds = new ForgettingMap<Feed>(MOST_FEEDS);
  private lives = 0;

  async append(name: string, entry: FeedEntry, again = false): Promise<boolean> {
    checkEntry(entry);
    const feed = this.feeds.get(name) ?? { life: this.newLife(), entries: [] };
    this.feeds.put(name, feed, FEED_LIFE_MS);
    if (again && feed.entries.some(({ id }) => id === entry.id)) return true;
    feed.entries.push({ ...entry, number: (feed.entries.at(-1)?.number ?? 0) + 1 });
    if (feed.entries.length > MOST_IN_FEED) feed.entries.shift();
    return true;
  }

  async read(name: string, cursor: string | undefined, most: number): Promise<FeedPage> {
    const feed = this.feeds.get(name);
    const isStart = cursor === FEED_START;
    if (!feed) return { entries: [], missed: cursor !== undefined && !isStart, cursor: FEED_START };
    const placed = ({ number, ...entry }: Feed['entries'][number]): PlacedEntry => ({
      ...entry,
      cursor: `${feed.life}-${number}`,
    });
    const page = (entries: Feed['entries'], missed: boolean): FeedPage => {
      const last = entries.at(-1);
      return { entries: entries.map(placed), missed, cursor: last ? placed(last).cursor : cursor! };
    };
    if (cursor === undefined) return page(feed.entries.slice(-most), false);
    const place = parseFeedPlace(cursor);
    const [first, last] = [feed.entries[0]!.number, feed.entries.at(-1)!.number];
    const isOfThisLife = isStart || (place?.life === feed.life && place.number <= last);
    const from = isOfThisLife ? place!.number + 1 : 0;
    return page(feed.entries.slice(Math.max(0, from - first)).slice(0, most), from < first);
  }

  private newLife(): string {
    this.lives += 1;
    return `${Date.now().toString(36)}m${this.lives.toString(36)}`;
  }
}
