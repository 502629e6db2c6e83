import { describeDelivery } from '../../../contracts/delivery.js';
import { discordDriver } from '../../../support/delivery/discord-driver.js';

describeDelivery('Discord', discordDriver);
