/** 面授班 of a learner: classes to enroll in, own ones with what became of them. */
@NullMarked
package cn.qinxue.web.facetoface;

import org.jspecify.annotations.NullMarked;
