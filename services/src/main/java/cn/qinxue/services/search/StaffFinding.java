package cn.qinxue.services.search;

import java.util.List;

/** What was found: the places of one part of the result, how many there are in all, and how many of each kind. */
public record StaffFinding(List<StaffPlace> places, long total, StaffCounts counts) {
    public StaffFinding {
        places = List.copyOf(places);
    }
}
