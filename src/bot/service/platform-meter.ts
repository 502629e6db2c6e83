import type { DeliveryMeter } from '../delivery/delivery-meter.js';

/** By what way a question comes in. */
export type Entrance = 'mention' | 'direct' | 'command' | 'shortcut' | 'form' | 'button' | 'tool';

/** Takes what a platform measures. */
export interface PlatformMeter extends DeliveryMeter {
  asked(entrance: Entrance): void;
  /** Reads, whenever metrics are asked for, how many questions wait or are being answered. */
  watchQueue(size: () => number): void;
}
