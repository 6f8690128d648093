export const boardOperations = {};
