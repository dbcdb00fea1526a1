/** Training plans 培训计划: filed by a site, decided by its region's office; an approved one is a face-to-face class. */
@NullMarked
package cn.qinxue.services.plan;

import org.jspecify.annotations.NullMarked;
