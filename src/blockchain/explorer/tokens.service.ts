import { Injectable } from '@nestjs/common';
import type { KeysetPage, KeysetQuery } from '../../common/list-query/keyset.js';
import { notFound } from '../../common/problem/problem.js';
import type { ContractDto, TokenDto, TokenHolderDto } from './dto/token.dto.js';
import { TokensRepository } from './tokens.repository.js';

@Injectable()
export class TokensService {
  constructor(private readonly tokens: TokensRepository) {}

  list(query: KeysetQuery): Promise<KeysetPage<TokenDto>> {
    return this.tokens.findPage(query);
  }

  /** @throws Problem 404 */
  async get(address: string): Promise<TokenDto> {
    const token = await this.tokens.find(address);
    if (!token) throw notFound();
    return token;
  }

  /** @throws Problem 404 */
  async listHolders(address: string, query: KeysetQuery): Promise<KeysetPage<TokenHolderDto>> {
    await this.get(address);
    return this.tokens.findHolders(address, query);
  }

  listContracts(query: KeysetQuery): Promise<KeysetPage<ContractDto>> {
    return this.tokens.findContracts(query);
  }
}
