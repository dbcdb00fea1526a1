package cn.qinxue.web.waiting;

import cn.qinxue.services.account.Actor;

/** A kind of work that waits for somebody: counted beside its line of the menu, and named on the first page. */
public interface WaitingWork {
    /** Where it is done: the path of a line of the menu, of no other kind. */
    String path();

    /** How many things wait for the actor, asked on each of the pages; 0 for whoever may not do them. */
    int count(Actor actor);

    /** What waits, in Chinese. */
    String title(int count);

    /** What is to be done about it, in Chinese. */
    String note();
}
