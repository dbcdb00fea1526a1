/** The learner's first page: what is still to do this year, and until when. */
@NullMarked
package cn.qinxue.web.home;

import org.jspecify.annotations.NullMarked;
