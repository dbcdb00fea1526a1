/** The classes of a training site: who is enrolled, scores, the hours report. */
@NullMarked
package cn.qinxue.web.siteclass;

import org.jspecify.annotations.NullMarked;
