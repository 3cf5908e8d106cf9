import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { ForPublic } from '../../auth/access.js';
import { SaysChainAge } from '../explorer/chain-age.js';
import type { EtherscanParameters } from './etherscan-answer.js';
import { EtherscanService } from './etherscan.service.js';

@ApiTags('explorer')
@Controller()
@SaysChainAge()
export class EtherscanPublicController {
  constructor(private readonly etherscan: EtherscanService) {}

  /** Tools of the API's second version add `v2/api` to the address that they are given. */
  @Get(['', 'v2/api'])
  @ForPublic()
  @ApiOperation({
    summary: 'The common part of the Etherscan API',
    description:
      'Answers 200 with the outcome in the body, as Etherscan does; docs/explorer.md lists the actions.',
  })
  @ApiQuery({ name: 'module', enum: ['account', 'block', 'transaction', 'logs', 'proxy'] })
  @ApiQuery({ name: 'action' })
  @ApiQuery({
    name: 'parameters',
    required: false,
    description:
      "The action's own: address, txhash, tag, page, offset, sort, topic0 and so on, each by its name",
    style: 'form',
    explode: true,
    schema: { type: 'object', additionalProperties: { type: 'string' } },
  })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  answer(@Query() parameters: EtherscanParameters) {
    return this.etherscan.answer(parameters);
  }
}
