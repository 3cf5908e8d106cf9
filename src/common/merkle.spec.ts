import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { inclusionPath, leafHash, merkleRoot, provesInclusion } from './merkle.js';

/** The inputs, roots and paths that Certificate Transparency's own implementations are tested with. */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = INPUTS.map(leafHash);

describe('A Merkle tree', () => {
  it('of nothing has the hash of nothing for its root', () => {
    expect(merkleRoot([]).toString('hex')).toBe(createHash('sha256').digest('hex'));
  });

  it.each(ROOTS.map((root, index) => [index + 1, root] as const))(
    'of the first %i reference entries has the reference root',
    (size, root) => {
      expect(merkleRoot(leaves.slice(0, size)).toString('hex')).toBe(root);
    },
  );

  it.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('proves leaf %i of %i by the reference path', (index, size, path) => {
    const made = inclusionPath(leaves.slice(0, size), index);
    expect(made.map((hash) => hash.toString('hex'))).toEqual(path);
    expect(provesInclusion(leaves[index]!, index, size, made, Buffer.from(ROOTS[size - 1]!, 'hex'))).toBe(
      true,
    );
  });

  it('of any size proves every leaf at its own place and nothing else anywhere', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 70 })
          .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat())),
        ([size, index, noise]) => {
          const tree = Array.from({ length: size }, (_, at) => leafHash(Buffer.from(`${at}`)));
          const root = merkleRoot(tree);
          const path = inclusionPath(tree, index);
          const holds = (leaf: Buffer, at: number, of: number, by: Buffer[]) =>
            provesInclusion(leaf, at, of, by, root);
          expect(holds(tree[index]!, index, size, path)).toBe(true);
          expect(holds(leafHash(Buffer.from(`x${noise}`)), index, size, path)).toBe(false);
          expect(holds(tree[index]!, size, size, path)).toBe(false);
          expect(holds(tree[index]!, index, size, [...path, root])).toBe(false);
          if (path.length > 0) expect(holds(tree[index]!, index, size, path.slice(1))).toBe(false);
          if (size > 1) expect(holds(tree[index]!, (index + 1) % size, size, path)).toBe(false);
        },
      ),
    );
  });

  it('takes no inner node for a leaf', () => {
    const [left, right] = [leafHash(Buffer.from('a')), leafHash(Buffer.from('b'))];
    expect(leafHash(Buffer.concat([left, right])).equals(merkleRoot([left, right]))).toBe(false);
  });
});
