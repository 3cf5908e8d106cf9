import { csvRecord } from './csv.js';

describe('A CSV record', () => {
  it.each([
    [['a', 1, null, undefined, ''], 'a,1,,,\r\n'],
    [['a,b', 'say "x"', 'two\r\nlines'], '"a,b","say ""x""","two\r\nlines"\r\n'],
    [['=1+1', '+20', '-5', '@SUM(A1)'], "'=1+1,'+20,'-5,'@SUM(A1)\r\n"],
    [['\tx', '\rx'], '\'\tx,"\'\rx"\r\n'],
    [['=HYPERLINK("http://x","y")'], `"'=HYPERLINK(""http://x"",""y"")"\r\n`],
    [[-5, 'مزرعة', 'a=b'], '-5,مزرعة,a=b\r\n'],
  ])('of %j is %j', (cells, record) => {
    expect(csvRecord(cells)).toBe(record);
  });
});
