import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { CATEGORY_NAMES } from '../cache/categories.js';
import { type Sample, SystemReport } from './system-report.js';

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
      series: [
        {
          name: 'cache_requests_total',
          help: 'Questions of this process for cached answers, by category and by whether the answer was at hand',
          type: 'counter',
          labels: ['category', 'result'],
          samples: () => this.counted(),
        },
      ],
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

  private counted(): Sample[] {
    return CATEGORY_NAMES.flatMap((category) => {
      const { hits, stale, misses } = this.cache.counts.of(category);
      return Object.entries({ hit: hits, stale, miss: misses }).map(([result, value]) => ({
        labels: { category, result },
        value,
      }));
    });
  }
}
