import { XMLValidator } from 'fast-xml-parser';
import { drawChart } from './draw-chart.js';
import { parsePeriod } from './period.js';

const period = parsePeriod({ from: '2026-10-01', to: '2026-10-07' }, new Date('2026-11-23T10:00:00Z'));
const values = [1, 2, null, 0, 5, 6, 7];

describe('A chart', () => {
  it('is drawn the same for the same content, as XML that holds nothing but shapes and text', async () => {
    const content = {
      title: 'Users',
      panels: [
        { title: 'New', unit: 'users', mark: 'bars' as const, series: [{ name: 'New', values }] },
        { title: 'Time', unit: 'hours', mark: 'lines' as const, series: [{ name: 'Time', values }] },
      ],
    };
    const svg = await drawChart(content, period);
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<script|<style|style=|href=|url\(/);
    expect(svg).toContain('1 Oct 2026 – 7 Oct 2026 · by day · Africa/Cairo');
    expect(await drawChart(content, period)).toBe(svg);
  });

  it.each([
    '</svg><script>alert(1)</script>',
    '\u0000\u0008\uD800\uFFFE',
    '"\'><&',
    'مزرعة (EGP) 12',
    '{{1+1}}',
    '\u202Egpj.exe',
  ])('is well-formed with an asset that is called %j', async (name) => {
    const svg = await drawChart(
      { title: 'Assets', rankings: [{ title: 'Raised', unit: 'EGP', bars: [{ name, value: 3 }] }] },
      period,
    );
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<script|[\u202A-\u202E\uFFFE]/u);
  });

  it('says so where nothing happened', async () => {
    const svg = await drawChart({ title: 'Revenue', panels: [] }, period);
    expect(svg).toContain('Nothing happened in this period.');
  });
});
