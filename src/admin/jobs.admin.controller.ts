import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForStaff } from '../auth/access.js';
import { Audited } from '../auth/audited.js';
import { Refuses } from '../common/problem/refuses.js';
import { AdminJobsService } from './admin-jobs.service.js';
import { JobRunDto, JobsDto } from './dto/job.dto.js';

@ApiTags('jobs')
@Controller('admin/jobs')
export class JobsAdminController {
  constructor(private readonly jobs: AdminJobsService) {}

  @Get()
  @ForStaff('system.read')
  @ApiOperation({ summary: 'Scheduled jobs with their last run' })
  @ApiOkResponse({ type: JobsDto })
  list(): Promise<JobsDto> {
    return this.jobs.list();
  }

  @Post(':name/run')
  @HttpCode(202)
  @ForStaff('system.manage')
  @Audited('job.run', { resource: 'job_runs', idParameter: 'name' })
  @ApiOperation({ summary: 'Run a job now; 409 while it is running anywhere' })
  @ApiAcceptedResponse({ type: JobRunDto })
  @Refuses('job_running')
  run(@Param('name') name: string): Promise<JobRunDto> {
    return this.jobs.run(name);
  }
}
