import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiskStore } from './disk-store.js';
import type { FileStore, StoreLayout } from './file-store.js';
import { S3Store } from './s3-store.js';

const REGION = 'us-east-1';

/**
 * `file:/folder`, `file:folder` (below where the process was started) or
 * `s3://bucket/prefix?endpoint=https://host&region=eu-central-1`.
 */
export function fileStoreAt(url: string, layout?: StoreLayout): FileStore {
  if (url.startsWith('file:')) {
    const folder = url.startsWith('file://') ? fileURLToPath(url) : resolve(url.slice('file:'.length));
    return new DiskStore(folder, layout);
  }
  const { hostname, pathname, searchParams } = new URL(url);
  const prefix = pathname.replace(/^\/+|\/+$/g, '');
  return new S3Store(
    {
      bucket: hostname,
      prefix: prefix === '' ? '' : `${prefix}/`,
      endpoint: searchParams.get('endpoint') ?? undefined,
      region: searchParams.get('region') ?? REGION,
    },
    undefined,
    layout,
  );
}
