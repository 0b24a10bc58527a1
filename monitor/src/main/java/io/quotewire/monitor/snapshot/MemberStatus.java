package io.quotewire.monitor.snapshot;

import java.util.List;

/**
 * One member of a group.
 *
 * @param client its client id
 * @param host from which it speaks
 * @param work what it has been given: {@code news.articles-0}, in a streams group {@code task 0_1}, a warm copy {@code
 *     standby 0_1}
 */
public record MemberStatus(String group, String member, String client, String host, List<String> work) {

    public MemberStatus {
        work = List.copyOf(work);
    }
}
