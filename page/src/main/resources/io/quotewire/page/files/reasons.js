// Why records are refused.

/** What a reason usually means, as docs/operating.md has it. */
export const MEANS = {
  'not-json': 'A producer wrote what is not JSON.',
  'invalid-utf8': 'A producer wrote bytes that are not UTF-8.',
  'wrong-type': 'A field has a value of another type.',
  'missing-id': 'An article without an id.',
  'no-body': 'An article without text.',
  'key-mismatch': 'The key is not the article’s id.',
  'wrong-partition': 'A producer that is not Java’s; partitioner=murmur2_random helps.',
  'too-large': 'Larger than an article may be; often a page that is none.',
  'extraction-too-large': 'More quotes and names than fit; often a page that is no article.',
  'extractor-timeout': 'The extractor took too long.',
  'extractor-failure': 'The extractor failed; worth a report.',
  unexpected: 'A fault of the service with this record; worth a report.',
};
