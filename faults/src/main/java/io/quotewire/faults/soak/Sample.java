package io.quotewire.faults.soak;

/**
 * What one process takes at one moment.
 *
 * @param heap used, in bytes, what is not yet collected included
 * @param resident memory in bytes, what RocksDB takes beside the heap included
 */
record Sample(long heap, long resident, long threads, long files) {}
