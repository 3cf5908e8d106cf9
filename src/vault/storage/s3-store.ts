import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type * as S3 from '@aws-sdk/client-s3';
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3';
import {
  FileStore,
  KEYS_IN_BUCKET,
  requireName,
  type StagedFile,
  StoredFileMissing,
  type StoreLayout,
} from './file-store.js';
import type { StoredObject } from './file-store.js';

export interface S3Place {
  bucket: string;
  /** In front of every name, with its `/`; may be empty. */
  prefix: string;
  /** Of a service that is not Amazon's. */
  endpoint?: string;
  region: string;
}

type Sdk = typeof S3;

/**
 * A bucket of S3 or of what speaks like it. Who we are the SDK finds out in its usual places (`AWS_ACCESS_KEY_ID` and
 * `AWS_SECRET_ACCESS_KEY`, a profile, the role of the machine).
 */
export class S3Store extends FileStore {
  private loaded: Promise<{ sdk: Sdk; client: S3Client }> | undefined;

  constructor(
    private readonly place: S3Place,
    private readonly credentials?: S3ClientConfig['credentials'],
    private readonly layout: StoreLayout = KEYS_IN_BUCKET,
  ) {
    super();
  }

  override get description(): string {
    return `bucket ${this.place.bucket}`;
  }

  override async put(name: string, { path, bytes }: StagedFile): Promise<void> {
    const { sdk, client } = await this.sdk();
    await client.send(
      new sdk.PutObjectCommand({
        ...this.at(name),
        Body: createReadStream(path),
        ContentLength: bytes,
        ContentType: 'application/octet-stream',
      }),
    );
  }

  override async read(name: string): Promise<AsyncIterable<Buffer>> {
    const { sdk, client } = await this.sdk();
    const { Body } = await client.send(new sdk.GetObjectCommand(this.at(name))).catch((error: unknown) => {
      throw asMissing(name, error);
    });
    return Body as Readable;
  }

  override async size(name: string): Promise<number> {
    const { sdk, client } = await this.sdk();
    const { ContentLength } = await client
      .send(new sdk.HeadObjectCommand(this.at(name)))
      .catch((error: unknown) => {
        throw asMissing(name, error);
      });
    return ContentLength ?? 0;
  }

  override async delete(name: string): Promise<void> {
    const { sdk, client } = await this.sdk();
    await client.send(new sdk.DeleteObjectCommand(this.at(name)));
  }

  override async *list(folder = ''): AsyncIterable<StoredObject> {
    const { sdk, client } = await this.sdk();
    const { bucket, prefix } = this.place;
    const Prefix = folder === '' ? prefix : `${prefix}${folder}/`;
    for await (const page of sdk.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix })) {
      for (const { Key = '', Size = 0, LastModified = new Date() } of page.Contents ?? []) {
        const name = Key.slice(Key.lastIndexOf('/') + 1);
        if (this.layout.names.test(name)) yield { name, bytes: Size, modifiedAt: LastModified };
      }
    }
  }

  override async check(): Promise<void> {
    const { sdk, client } = await this.sdk();
    await client.send(new sdk.HeadBucketCommand({ Bucket: this.place.bucket }));
  }

  /** Loaded when it is wanted: it is large, and most installations keep their files on disk. */
  private sdk(): Promise<{ sdk: Sdk; client: S3Client }> {
    this.loaded ??= import('@aws-sdk/client-s3').then((sdk) => {
      const { endpoint, region } = this.place;
      const client = new sdk.S3Client({
        region,
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
        ...(this.credentials ? { credentials: this.credentials } : {}),
        // Not every service knows the newer checksums; our own tags find whatever changes on the way.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      });
      return { sdk, client };
    });
    return this.loaded;
  }

  private at(name: string): { Bucket: string; Key: string } {
    const { bucket, prefix } = this.place;
    return {
      Bucket: bucket,
      Key: `${prefix}${this.layout.folderOf(requireName(this.layout, name))}/${name}`,
    };
  }
}

function asMissing(name: string, error: unknown): unknown {
  const { name: code, $metadata } = (error ?? {}) as {
    name?: string;
    $metadata?: { httpStatusCode?: number };
  };
  const gone = code === 'NoSuchKey' || code === 'NotFound' || $metadata?.httpStatusCode === 404;
  return gone ? new StoredFileMissing(name, { cause: error }) : error;
}
