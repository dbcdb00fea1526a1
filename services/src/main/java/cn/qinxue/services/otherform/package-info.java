/** 专题讲座, 技能交流, 集中收听: sessions that an office reports with those who attended, and the decision about them. */
@NullMarked
package cn.qinxue.services.otherform;

import org.jspecify.annotations.NullMarked;
