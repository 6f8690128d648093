export const findOperations = {};
