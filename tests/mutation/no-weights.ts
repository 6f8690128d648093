export { DEAF as WORRY } from '../shared/escalation/deaf';
