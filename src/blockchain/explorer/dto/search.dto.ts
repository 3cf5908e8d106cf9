import { ApiProperty } from '@nestjs/swagger';

export const FOUND_KINDS = ['block', 'transaction', 'address', 'pool'] as const;

export class SearchResultDto {
  @ApiProperty({ enum: FOUND_KINDS })
  kind!: (typeof FOUND_KINDS)[number];

  @ApiProperty({ description: 'A hash, an EIP-55 address or the id of a pool: what its page is found by' })
  value!: string;

  @ApiProperty({ type: String, nullable: true, description: 'A number, a name or a title' })
  label!: string | null;
}

export class SearchResultsDto {
  @ApiProperty({ type: [SearchResultDto] })
  data!: SearchResultDto[];
}
