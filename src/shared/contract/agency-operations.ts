export const agencyOperations = {};
