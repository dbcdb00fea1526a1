package cn.qinxue.web.statistics;

import cn.qinxue.services.account.Actor;
import cn.qinxue.web.page.Address;

/** One of the tables: its page and its files are made from the same view. */
interface StatisticsTable {
    /** So many rows has a file at most. */
    int MOST_ROWS = 20_000;

    /** The last part of the page's path. */
    String path();

    /**
     * What the address asks for.
     *
     * @param whole all rows, for a file; else a page of them
     */
    StatisticsView view(Actor actor, Address address, boolean whole);
}
