/** What was done to a thing, and what to say to whoever was overtaken. */
@NullMarked
package cn.qinxue.web.history;

import org.jspecify.annotations.NullMarked;
