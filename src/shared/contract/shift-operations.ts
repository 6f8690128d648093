export const shiftOperations = {};
