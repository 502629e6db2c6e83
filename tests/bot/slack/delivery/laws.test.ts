import { describeDelivery } from '../../../contracts/delivery.js';
import { slackDriver } from '../../../support/delivery/slack-driver.js';

describeDelivery('Slack', slackDriver);
