package io.quotewire.faults.soak;

/**
 * Resource usage of one process at one moment.
 *
 * @param heap used heap in bytes, including garbage
 * @param resident resident memory in bytes, including RocksDB's outside the heap
 */
record Sample(long heap, long resident, long threads, long files) {}
