import { describeDelivery } from '../../contracts/delivery.js';
import { responseDriver } from '../../support/delivery/response-channels.js';

describeDelivery('a platform with responses, and keys for what follows', responseDriver);
