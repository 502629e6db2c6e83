import { AdvisorError } from '../../knowledge/index.js';

/** The library or the font that draws PNG files is not installed. */
export class ChartUnavailableError extends AdvisorError {
  readonly code = 'CHART_UNAVAILABLE';

  constructor(cause?: unknown) {
    super('PNG files cannot be drawn here. Install this program again, or ask for svg.', {}, cause);
  }
}
