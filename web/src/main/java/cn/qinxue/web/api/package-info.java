/** The JSON API as a whole: its document, the page on which it is read and tried, and how it says what is wrong. */
@NullMarked
package cn.qinxue.web.api;

import org.jspecify.annotations.NullMarked;
