import { ApiProperty } from '@nestjs/swagger';
import { JOB_CAUSES, JOB_STATUSES } from '../../jobs/entities/job-run.entity.js';

export class JobRunDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'audit.seal', description: 'Of the job' })
  name!: string;

  @ApiProperty({ enum: JOB_CAUSES })
  cause!: (typeof JOB_CAUSES)[number];

  @ApiProperty({ enum: JOB_STATUSES })
  status!: (typeof JOB_STATUSES)[number];

  @ApiProperty()
  startedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  finishedAt!: Date | null;

  @ApiProperty({ type: Number, nullable: true })
  durationMs!: number | null;

  @ApiProperty({ type: Object, nullable: true, example: { rows: 12 } })
  result!: object | null;

  @ApiProperty({ type: String, nullable: true })
  error!: string | null;
}

export class JobDto {
  @ApiProperty({ example: 'audit.seal' })
  name!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty({ example: '* * * * *', description: 'Cron in UTC, or a number of seconds' })
  schedule!: string;

  @ApiProperty({ type: JobRunDto, nullable: true })
  lastRun!: JobRunDto | null;
}

export class JobsDto {
  @ApiProperty({ type: [JobDto] })
  data!: JobDto[];
}
