package io.quotewire.monitor.snapshot;

import java.util.List;

/**
 * One member of a group.
 *
 * @param client its client id
 * @param host its address
 * @param work its assignment: {@code news.articles-0}; in a streams group {@code task 0_1}, or {@code standby 0_1} for
 *     a standby replica
 */
public record MemberStatus(String group, String member, String client, String host, List<String> work) {

    public MemberStatus {
        work = List.copyOf(work);
    }
}
