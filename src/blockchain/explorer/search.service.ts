import { Injectable } from '@nestjs/common';
import { parseAddress } from '../../common/address.js';
import { parseHash } from '../../common/hash.js';
import { MAX_SEARCH } from '../../common/list-query/list-query.js';
import { malformed } from '../../common/problem/problem.js';
import { PoolLinksService } from '../pool-links.service.js';
import type { SearchResultDto, SearchResultsDto } from './dto/search.dto.js';
import { checksum } from './present.js';
import { type Found, SearchRepository } from './search.repository.js';

const MOST_FOUND = 10;
/** Of each kind, in a completion. */
const MOST_COMPLETED = 5;
/** Fewer hex digits begin too many things to tell anybody anything. */
const BEGINNING = /^0x[0-9a-f]{3,63}$/;

@Injectable()
export class SearchService {
  constructor(
    private readonly chain: SearchRepository,
    private readonly pools: PoolLinksService,
  ) {}

  /**
   * What is meant by a text: a hash, a number, an address or the name of a pool or contract; and, while it is still
   * being typed, what begins like it.
   *
   * @throws Problem 400 for nothing to look for
   */
  async search(text: string | undefined, complete: boolean): Promise<SearchResultsDto> {
    // What is given twice comes as an array.
    const sought = typeof text === 'string' ? text.trim() : '';
    if (sought === '' || sought.length > MAX_SEARCH || sought.includes('\0')) {
      throw malformed('q', `q must be a text of 1 to ${MAX_SEARCH} characters.`);
    }
    const found = await this.find(sought, complete);
    return { data: found.map(present).slice(0, complete ? 2 * MOST_COMPLETED : MOST_FOUND) };
  }

  private async find(text: string, complete: boolean): Promise<Found[]> {
    const hash = parseHash(text);
    if (hash) return this.chain.findHash(hash);
    const address = parseAddress(text);
    if (address) return [...(await this.chain.findAddress(address)), ...(await this.findPoolAt(address))];
    if (/^\d{1,15}$/.test(text)) {
      const blocks = await this.chain.findBlock(Number(text));
      return [...blocks, ...(await this.findNamed(text))];
    }
    const lower = text.toLowerCase();
    if (complete && BEGINNING.test(lower)) return this.chain.findBeginning(lower, MOST_COMPLETED);
    return this.findNamed(text);
  }

  private async findNamed(text: string): Promise<Found[]> {
    const pools = await this.pools.search(text, MOST_COMPLETED);
    const contracts = await this.chain.findContracts(text, MOST_COMPLETED);
    return [...pools.map(toFound), ...contracts];
  }

  private async findPoolAt(address: string): Promise<Found[]> {
    return (await this.pools.findByContracts([address])).map(toFound);
  }
}

const toFound = ({ id, title }: { id: string; title: string }): Found => ({
  kind: 'pool',
  value: id,
  label: title,
});

const present = ({ kind, value, label }: Found): SearchResultDto => ({
  kind: kind as SearchResultDto['kind'],
  value: kind === 'address' ? checksum(value) : value,
  label,
});
