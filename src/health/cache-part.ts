import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { CATEGORY_NAMES } from '../cache/categories.js';
import { SystemReport } from './system-report.js';

/** How often each category of cached answers had what was asked for, in this process since it began. */
@Injectable()
export class CachePart implements OnModuleInit {
  constructor(
    private readonly report: SystemReport,
    private readonly cache: AnswerCache,
  ) {}

  onModuleInit(): void {
    const figures = CATEGORY_NAMES.flatMap((name) => [
      [`${name}HitRatio`, `Part of the questions for ${name} that were answered from the cache`],
      [`${name}Asked`, `Questions for ${name} since the process began`],
    ]);
    this.report.add({
      name: 'cache',
      figures: Object.fromEntries(figures) as Record<string, string>,
      read: async () =>
        Object.fromEntries(
          CATEGORY_NAMES.flatMap((name): [string, unknown][] => {
            const { hits, stale, misses } = this.cache.counts.of(name);
            return [
              [`${name}HitRatio`, this.cache.counts.hitRatio(name)],
              [`${name}Asked`, hits + stale + misses],
            ];
          }),
        ),
    });
  }
}
