/** What waits for whoever is signed in, for menus and first pages. */
@NullMarked
package cn.qinxue.web.waiting;

import org.jspecify.annotations.NullMarked;
