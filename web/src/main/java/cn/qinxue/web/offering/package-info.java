/** Classes a learner may enroll in, and the list of those put aside. */
@NullMarked
package cn.qinxue.web.offering;

import org.jspecify.annotations.NullMarked;
