import { Injectable } from '@nestjs/common';
import { counterOf, shareOf } from './amounts.js';
import type { KycFigures } from './dto/kyc-figures.dto.js';
import type { Figures } from './figure-table.js';
import { type DurationSum, FiguresRepository } from './figures.repository.js';
import type { Period } from './period.js';
import { type Asked, Sums } from './sums.js';

const METRICS = ['kyc.submitted', 'kyc.decided', 'kyc.expired', 'kyc.revoked', 'kyc.reviewed_by'];
const DECIDED = ['verified', 'rejected'];

/** How verification does: what comes in, what is decided, how fast and by whom. */
@Injectable()
export class KycFiguresService {
  constructor(private readonly figures: FiguresRepository) {}

  async read(period: Period): Promise<Figures<KycFigures>> {
    const [rows, durations] = await Promise.all([
      this.figures.sum(METRICS, period, { before: true }),
      this.figures.durations(['kyc.decision_time'], period),
    ]);
    const sums = new Sums(rows);
    const timeOf = (of: DurationSum['of']) => durations.find((one) => one.of === of);
    const points = pointsOf(sums, period, timeOf);
    const atFirst = waitingBefore(sums);
    const change = (metric: string, parts: string | string[] = '') =>
      counterOf(sums.number('period', metric, parts), sums.number('previous', metric, parts));
    return {
      record: {
        totals: {
          submitted: change('kyc.submitted'),
          verified: change('kyc.decided', 'verified'),
          rejected: change('kyc.decided', 'rejected'),
          expired: change('kyc.expired'),
          revoked: change('kyc.revoked'),
          waiting: counterOf(points.at(-1)?.waiting ?? atFirst, atFirst),
          approvalRate: { value: approvalOf(sums, 'period'), previous: approvalOf(sums, 'previous') },
          medianSecondsToDecision: {
            value: timeOf('all')?.medianSeconds ?? null,
            previous: timeOf('previous')?.medianSeconds ?? null,
          },
          p90SecondsToDecision: {
            value: timeOf('all')?.p90Seconds ?? null,
            previous: timeOf('previous')?.p90Seconds ?? null,
          },
        },
        reviewers: reviewersOf(sums),
        points,
      },
      table: {
        columns: [
          'start',
          'submitted',
          'verified',
          'rejected',
          'expired',
          'revoked',
          'waiting',
          'medianSecondsToDecision',
          'p90SecondsToDecision',
        ],
        rows: points.map((p) => [
          p.start,
          p.submitted,
          p.verified,
          p.rejected,
          p.expired,
          p.revoked,
          p.waiting,
          p.medianSecondsToDecision,
          p.p90SecondsToDecision,
        ]),
      },
      chart: {
        title: 'Verification',
        panels: [
          {
            title: 'Decided',
            unit: 'applications',
            mark: 'bars',
            series: DECIDED.map((part) => ({
              name: part,
              values: points.map((_, of) => sums.number(of, 'kyc.decided', part)),
            })),
          },
          {
            title: 'Waiting at the end',
            unit: 'applications',
            mark: 'lines',
            series: [{ name: 'waiting', values: points.map(({ waiting }) => waiting) }],
          },
          {
            title: 'Time to decision',
            unit: 'hours',
            mark: 'lines',
            series: [
              { name: 'median', values: points.map((p) => hours(p.medianSecondsToDecision)) },
              { name: '90th percentile', values: points.map((p) => hours(p.p90SecondsToDecision)) },
            ],
          },
        ],
      },
    };
  }
}

const hours = (seconds: number | null): number | null => (seconds === null ? null : seconds / 3600);

const waitingBefore = (sums: Sums): number =>
  sums.number('before', 'kyc.submitted') - sums.number('before', 'kyc.decided', DECIDED);

const approvalOf = (sums: Sums, of: Asked): number | null =>
  shareOf(sums.number(of, 'kyc.decided', 'verified'), sums.number(of, 'kyc.decided', DECIDED));

function pointsOf(
  sums: Sums,
  { starts }: Period,
  timeOf: (of: number) => DurationSum | undefined,
): KycFigures['points'] {
  let waiting = waitingBefore(sums);
  return starts.map((start, of) => {
    const submitted = sums.number(of, 'kyc.submitted');
    waiting += submitted - sums.number(of, 'kyc.decided', DECIDED);
    return {
      start: start.toISOString(),
      submitted,
      verified: sums.number(of, 'kyc.decided', 'verified'),
      rejected: sums.number(of, 'kyc.decided', 'rejected'),
      expired: sums.number(of, 'kyc.expired'),
      revoked: sums.number(of, 'kyc.revoked'),
      waiting,
      medianSecondsToDecision: timeOf(of)?.medianSeconds ?? null,
      p90SecondsToDecision: timeOf(of)?.p90Seconds ?? null,
    };
  });
}

/** Those who decided anything in the period, the busiest first. */
function reviewersOf(sums: Sums): KycFigures['reviewers'] {
  const admins = new Set(sums.parts('kyc.reviewed_by').map((part) => part.split(' ')[1]!));
  return [...admins]
    .map((adminId) => {
      const verified = sums.number('period', 'kyc.reviewed_by', `verified ${adminId}`);
      const rejected = sums.number('period', 'kyc.reviewed_by', `rejected ${adminId}`);
      return { adminId, decided: verified + rejected, verified, rejected };
    })
    .filter(({ decided }) => decided > 0)
    .sort((a, b) => b.decided - a.decided || a.adminId.localeCompare(b.adminId));
}
