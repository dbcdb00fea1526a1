/** 培训证明: a learner's own, and the public check by number and name. */
@NullMarked
package cn.qinxue.web.certificate;

import org.jspecify.annotations.NullMarked;
